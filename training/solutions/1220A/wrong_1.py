n = int(input())
s = input()
print(*["1"] * s.count("o"), *["0"] * s.count("z"))
