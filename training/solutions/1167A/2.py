t = int(input())
for _ in range(t):
    n = int(input())
    p = input().find("8")
    if p >= 0 and n - p >= 11:
        print("YES")
    else:
        print("NO")
