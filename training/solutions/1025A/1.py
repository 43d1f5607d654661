n = int(input())
s = input()
print("Yes" if n == 1 or len(set(s)) < n else "No")
