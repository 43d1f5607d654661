n = int(input())
s = ""
for i in range(n):
    s += "abcd"[i % 4]
print(s)
