n = int(input())
a = list(map(int, input().split()))
c = [a.count(0), a.count(1)]
for i in range(1, n):
    c[a[i]] -= 1
    if c[a[i]] == 0:
        print(i + 1)
        break
