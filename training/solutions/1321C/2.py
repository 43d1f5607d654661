n = int(input())
a = [ord(c) for c in input().strip()]
while True:
    best = -1
    for i in range(len(a)):
        near = a[max(0, i - 1):i] + a[i + 1:i + 2]
        if a[i] - 1 in near and (best < 0 or a[i] > a[best]):
            best = i
    if best < 0:
        break
    a.pop(best)
print(n - len(a))
