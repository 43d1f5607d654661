q = int(input())
for i in range(q):
    n = int(input())
    a, b = 0, 0
    s = input().strip()
    a = int(s[:1])
    b = int(s[1:])
    if a < b:
        print("YES", 2, sep="\n")
        print(a, b)
    else:
        print("NO")
