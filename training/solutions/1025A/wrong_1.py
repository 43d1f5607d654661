n = int(input())
s = input()
print("Yes" if len(set(s)) < n else "No")
