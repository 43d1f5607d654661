d = {"T": 4, "C": 6, "O": 8, "D": 12, "I": 20}
print(sum(d[input()[0]] for _ in range(int(input()))))
