t = int(input())
for _ in range(t):
    s = input().strip()
    while "?" in s:
        i = s.index("?")
        near = s[max(0, i - 1):i + 2]
        for c in "abc":
            if c not in near:
                s = s[:i] + c + s[i + 1:]
                break
    ok = all(s[i] != s[i + 1] for i in range(len(s) - 1))
    print(s if ok else -1)
