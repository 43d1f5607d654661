n = int(input())
a = input().split()
x, y = a.count("100"), a.count("200")
print("NO" if x % 2 or x == 0 and y % 2 else "YES")
