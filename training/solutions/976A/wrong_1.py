n = int(input())
s = input()
print("1" + "0" * s.count("0"))
