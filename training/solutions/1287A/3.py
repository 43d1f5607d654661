t = int(input())
for i in range(t):
    n = int(input())
    s = input()
    ans = 0
    c = 0
    angry = False
    for x in s:
        if x == "A":
            angry = True
            c = 0
        elif angry:
            c += 1
            ans = max(ans, c)
    print(ans)
