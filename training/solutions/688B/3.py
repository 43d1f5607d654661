s = input()
print(s, s[::-1], sep="")
