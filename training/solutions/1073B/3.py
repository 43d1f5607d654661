n = int(input())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
used = [False] * (n + 1)
j = 0
ans = []
for x in b:
    k = 0
    while not used[x]:
        used[a[j]] = True
        j += 1
        k += 1
    ans.append(k)
print(*ans)
