n = int(input())
s = input()
print(n - s.count("UR") - s.count("RU"))
