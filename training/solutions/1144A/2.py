al = "abcdefghijklmnopqrstuvwxyz"
n = int(input())
for i in range(n):
    s = "".join(sorted(input().strip()))
    if s in al:
        print("Yes")
    else:
        print("No")
