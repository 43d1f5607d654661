s = input()
a = [input() for _ in range(int(input()))]
print(min([x for x in a if x.startswith(s)], default=s))
