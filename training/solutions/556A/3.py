n = int(input())
s = input()
print(abs(s.count("0") - s.count("1")))
