s = input()
a = [input() for _ in range(int(input()))]
print(min([x for x in a if s in x], default=s))
