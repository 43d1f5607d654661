for _ in range(int(input())):
    s = input().strip()
    t = input().strip()
    j = 0
    ok = True
    for c in t:
        if j < len(s) and s[j] == c:
            j += 1
        elif j == 0 or s[j - 1] != c:
            ok = False
            break
    if ok and j == len(s):
        print("YES")
    else:
        print("NO")
