q = int(input())
for i in range(q):
    n = int(input())
    s = input().strip()
    if int(s[1:]) > int(s[0]):
        print("YES\n2")
        print(s[0] + " " + s[1:])
    else:
        print("NO")
