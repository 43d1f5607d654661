n = int(input())
s = input()
print(n - len(set(s)))
