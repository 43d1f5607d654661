n = int(input())
h = input()
s = ""
for i in range(n):
    s = input()
print("home" if s.endswith(h) else "contest")
