n = int(input())
l, r = [0] * (n + 1), [0] * (n + 1)
for i in range(1, n + 1):
    l[i], r[i] = map(int, input().split())
tail = 0
for i in range(1, n + 1):
    if l[i] == 0:
        if tail:
            l[i] = tail
            r[tail] = i
        tail = i
        while r[tail]:
            tail = r[tail]
for i in range(1, n + 1):
    print(l[i], r[i])
