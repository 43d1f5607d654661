a, b, c = map(int, input().split())
m = int(input())
mice = [input().split() for _ in range(m)]
count = cost = 0
for val, port in sorted(mice, key=lambda x: int(x[0])):
    if c:
        c -= 1
    elif port == "USB" and a:
        a -= 1
    elif port == "PS/2" and b:
        b -= 1
    else:
        continue
    count += 1
    cost += int(val)
print(count, cost)
