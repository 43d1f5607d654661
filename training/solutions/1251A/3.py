t = int(input())
for _ in range(t):
    s = input().strip() + "#"
    ok = set()
    k = 1
    for i in range(1, len(s)):
        if s[i] == s[i - 1]:
            k += 1
        else:
            if k % 2 == 1:
                ok.add(s[i - 1])
            k = 1
    print("".join(sorted(ok)))
