a, b = map(int, input().split())
d = a - b
if d == 0:
    print("infinity")
else:
    count = 0
    i = 1
    while i * i <= d:
        if d % i == 0:
            count += i > b
            if i * i != d:
                count += d // i > b
        i += 1
    print(count)
