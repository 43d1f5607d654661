n = int(input())
s = input()
print(max(0, s.count("+") - s.count("-")))
