n = int(input())
s = input()
if s[0] == "S" and s[n - 1] == "F":
    print("YES")
else:
    print("NO")
