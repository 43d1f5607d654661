n = int(input())
for i in range(n):
    s = sorted(input().strip())
    ok = True
    for j in range(1, len(s)):
        if ord(s[j]) - ord(s[j - 1]) != 1:
            ok = False
    if ok:
        print("Yes")
    else:
        print("No")
