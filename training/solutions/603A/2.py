n = int(input())
s = input()
k = s.count("01") + s.count("10") + 3
print(k if k < n else n)
