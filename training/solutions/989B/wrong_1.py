n, p = map(int, input().split())
s = input()
t = s.replace(".", "0")
if t[p:] != t[:n - p]:
    print(t)
else:
    for i in range(n - p):
        if s[i] == ".":
            print(t[:i] + "1" + t[i + 1:])
            break
    else:
        print("No")
