n = int(input())
a = list(map(int, input().split()))
for bit in range(30, -1, -1):
    have = [i for i in range(n) if a[i] >> bit & 1]
    if len(have) == 1:
        i = have[0]
        a[0], a[i] = a[i], a[0]
        break
print(*a)
