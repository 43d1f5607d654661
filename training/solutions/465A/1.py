n = int(input())
s = input()
print(min(n, s.find("0") + 1) if "0" in s else n)
