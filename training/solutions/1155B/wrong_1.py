n = int(input())
s = input()
c = s[:n - 11].count("8")
if c > (n - 11) // 2:
    print("YES")
else:
    print("NO")
