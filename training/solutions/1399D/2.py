t = int(input())
for _ in range(t):
    n = int(input())
    want = [[], []]
    ans = []
    for ch in map(int, input().strip()):
        if not want[ch]:
            want[ch].append(len(want[0]) + len(want[1]) + 1)
        i = want[ch].pop()
        want[1 - ch].append(i)
        ans.append(i)
    print(max(ans))
    print(*ans)
