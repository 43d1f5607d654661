n = int(input())
a = list(map(int, input().split()))
i = 0
j = n - 1
last = 0
s = ""
while i <= j:
    if a[i] > last:
        s += "L"
        last = a[i]
        i += 1
    elif a[j] > last:
        s += "R"
        last = a[j]
        j -= 1
    else:
        break
print(len(s))
print(s)
