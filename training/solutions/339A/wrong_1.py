print("+".join(sorted(set(input().split("+")))))
