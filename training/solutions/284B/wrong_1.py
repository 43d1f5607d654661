n = int(input())
s = input()
i = s.count("I")
print(s.count("A") if i == 0 else 1)
