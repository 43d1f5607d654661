n = int(input())
a = list(map(int, input().split()))
s = sum(a) * 2 // n
used = [False] * n
for i in range(n):
    for j in range(i + 1, n):
        if not used[i] and not used[j] and a[i] + a[j] == s:
            used[i] = used[j] = True
            print(i + 1, j + 1)
