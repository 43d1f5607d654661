n = int(input())
s = ""
while len(s) < n:
    s += "*"
    print(s)
