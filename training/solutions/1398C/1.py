for _ in range(int(input())):
    n = int(input())
    seen = {0: 1}
    s = ans = 0
    for c in input().strip():
        s += int(c) - 1
        ans += seen.get(s, 0)
        seen[s] = seen.get(s, 0) + 1
    print(ans)
