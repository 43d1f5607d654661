n = int(input())
a = sorted(map(int, input().split()))
for k in range(n + 1):
    if 5 * k + sum(a[k:]) >= 4.5 * n:
        print(k)
        break
