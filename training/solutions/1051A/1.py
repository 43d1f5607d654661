for _ in range(int(input())):
    s = input().strip()
    need = ""
    if not any(c.islower() for c in s):
        need += "a"
    if not any(c.isupper() for c in s):
        need += "A"
    if not any(c.isdigit() for c in s):
        need += "1"
    k = len(need)
    for i in range(len(s) - k + 1):
        t = s[:i] + need + s[i + k:]
        if any(c.islower() for c in t) and any(c.isupper() for c in t) and any(c.isdigit() for c in t):
            break
    print(t)
