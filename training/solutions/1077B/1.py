n = int(input())
s = input().replace(" ", "")
c = 0
while "101" in s:
    s = s.replace("101", "100", 1)
    c += 1
print(c)
