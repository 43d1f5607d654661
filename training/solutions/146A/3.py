n = int(input())
s = input().strip()
if s.count("4") + s.count("7") != n:
    print("NO")
else:
    a = b = 0
    for i in range(n // 2):
        a += int(s[i])
        b += int(s[n - 1 - i])
    if a == b:
        print("YES")
    else:
        print("NO")
