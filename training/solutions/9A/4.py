from fractions import Fraction
a, b = map(int, input().split())
f = Fraction(7 - max(a, b), 6)
print(str(f.numerator) + "/" + str(f.denominator))
