word = input()
first = word[0]
print(first.upper(), word[1:], sep="")
