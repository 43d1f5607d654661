t = int(input())
for i in range(t):
    n = input().split()[0]
    a = input().split()
    input()
    if n in a:
        print("YES")
    else:
        print("NO")
