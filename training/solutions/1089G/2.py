t = int(input())
for _ in range(t):
    k = int(input())
    a = list(map(int, input().split()))
    pos = [i for i in range(7) if a[i]]
    m = len(pos)
    ans = []
    for i in range(m):
        j = i + k - 1
        ans.append(j // m * 7 + pos[j % m] - pos[i] + 1)
    print(min(ans))
