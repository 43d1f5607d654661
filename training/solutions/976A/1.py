n = int(input())
s = input()
if s[0] == "0":
    print(0)
else:
    print("1" + "0" * s.count("0"))
