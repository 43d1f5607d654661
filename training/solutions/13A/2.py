from fractions import Fraction
def digits(n, b):
    return 0 if n == 0 else n % b + digits(n // b, b)
a = int(input())
f = Fraction(sum(digits(a, b) for b in range(2, a)), a - 2)
print(f.numerator, f.denominator, sep="/")
