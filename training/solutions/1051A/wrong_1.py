f = [str.islower, str.isupper, str.isdigit]
for _ in range(int(input())):
    s = input().strip()
    need = ""
    for c, g in zip("aA1", f):
        if not any(map(g, s)):
            need += c
    print(need + s[len(need):])
