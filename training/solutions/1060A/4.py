n = int(input())
s = list(input())
a = s.count("8")
b = len(s) // 11
print(a if a < b else b)
