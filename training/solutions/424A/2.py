n = int(input())
s = input()
k = n // 2 - s.count("X")
print(abs(k))
if k > 0:
    print(s.replace("x", "X", k))
else:
    print(s.replace("X", "x", -k))
